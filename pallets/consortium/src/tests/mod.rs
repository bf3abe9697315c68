//! One file for each concept.

mod allow_list;
mod decisions;
mod majority;
mod properties;
mod proposals;
mod queries;
mod roll;
mod votes;
mod wrong_origins;
