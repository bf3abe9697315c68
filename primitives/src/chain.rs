//! What every Civitas chain shares so that wallets can show an address and an amount.
//!
//! Constants only: the build script of the node includes this file.

/// Address prefix (SS58), free in the public registry. Addresses begin with it on every Civitas chain.
pub const SS58_PREFIX: u16 = 7171;

/// Symbol of the native unit, which meters use and is not money.
pub const TOKEN_SYMBOL: &str = "CIV";

/// Decimal places of the native unit: 10^12 of its smallest parts make one.
pub const TOKEN_DECIMALS: u8 = 12;
