//! The states of the pan-European presets: who they are, how many people live there, and who
//! supervises crypto-asset services there.
//!
//! Populations are Eurostat's of 1 January 2024, rounded to hundreds. Supervisors are the competent
//! authorities of Regulation (EU) 2023/1114, under the names of ESMA's register where it has them.

use civitas_primitives::JurisdictionCode;

/// A state of a union.
pub struct State {
	/// ISO 3166-1 alpha-2.
	pub code: JurisdictionCode,
	/// Its English short name.
	pub name: &'static str,
	/// Inhabitants. Zero for a state without a vote, whose population weighs nothing.
	pub population: u64,
	/// Does it vote?
	pub member: bool,
	/// The authority that supervises crypto-asset services.
	pub supervisor: &'static str,
}

const fn member(
	code: &[u8; 2],
	name: &'static str,
	population: u64,
	supervisor: &'static str,
) -> State {
	State { code: JurisdictionCode::literal(code), name, population, member: true, supervisor }
}

const fn associated(code: &[u8; 2], name: &'static str, supervisor: &'static str) -> State {
	State { code: JurisdictionCode::literal(code), name, population: 0, member: false, supervisor }
}

/// The 27 member states, then the three associated ones.
pub const PAN_EU: [State; 30] = [
	member(b"AT", "Austria", 9_158_800, "Austrian Financial Market Authority (FMA)"),
	member(b"BE", "Belgium", 11_832_000, "National Bank of Belgium (NBB)"),
	member(b"BG", "Bulgaria", 6_445_500, "Financial Supervision Commission (FSC)"),
	member(b"HR", "Croatia", 3_862_000, "Croatian Financial Services Supervisory Agency (HANFA)"),
	member(b"CY", "Cyprus", 933_500, "Cyprus Securities and Exchange Commission (CySEC)"),
	member(b"CZ", "Czechia", 10_900_600, "Czech National Bank (CNB)"),
	member(b"DK", "Denmark", 5_961_200, "Finanstilsynet"),
	member(b"EE", "Estonia", 1_374_700, "Finantsinspektsioon"),
	member(b"FI", "Finland", 5_603_900, "Finanssivalvonta (FIN-FSA)"),
	member(b"FR", "France", 68_402_000, "Autorité des Marchés Financiers (AMF)"),
	member(b"DE", "Germany", 83_445_000, "Federal Financial Supervisory Authority (BaFin)"),
	member(b"GR", "Greece", 10_397_200, "Hellenic Capital Market Commission (HCMC)"),
	member(b"HU", "Hungary", 9_584_600, "Magyar Nemzeti Bank (MNB)"),
	member(b"IE", "Ireland", 5_343_800, "Central Bank of Ireland (CBI)"),
	member(b"IT", "Italy", 58_989_700, "Commissione Nazionale per le Società e la Borsa (CONSOB)"),
	member(b"LV", "Latvia", 1_871_900, "Latvijas Banka"),
	member(b"LT", "Lithuania", 2_885_900, "Bank of Lithuania (LSC)"),
	member(b"LU", "Luxembourg", 672_100, "Commission de Surveillance du Secteur Financier (CSSF)"),
	member(b"MT", "Malta", 563_000, "Malta Financial Services Authority (MFSA)"),
	member(
		b"NL",
		"Netherlands",
		17_942_900,
		"Netherlands Authority for the Financial Markets (AFM)",
	),
	member(b"PL", "Poland", 36_621_000, "Komisja Nadzoru Finansowego (KNF)"),
	member(b"PT", "Portugal", 10_639_700, "Banco de Portugal"),
	member(b"RO", "Romania", 19_064_400, "Autoritatea de Supraveghere Financiară (ASF)"),
	member(b"SK", "Slovakia", 5_424_700, "National Bank of Slovakia (NBS)"),
	member(b"SI", "Slovenia", 2_123_900, "Securities Market Agency (ATVP)"),
	member(b"ES", "Spain", 48_610_500, "Comisión Nacional del Mercado de Valores (CNMV)"),
	member(b"SE", "Sweden", 10_551_700, "Finansinspektionen"),
	associated(b"NO", "Norway", "Finanstilsynet"),
	associated(b"IS", "Iceland", "Central Bank of Iceland"),
	associated(b"LI", "Liechtenstein", "Financial Market Authority Liechtenstein (FMA)"),
];

/// The national preset's one state. Its bodies vote, so its population weighs nothing.
pub const NATION: State = State {
	code: JurisdictionCode::literal(b"KG"),
	name: "Kyrgyzstan",
	population: 0,
	member: true,
	supervisor: "Service for Regulation and Supervision of the Financial Market (Finnadzor)",
};

/// The states of the national preset.
pub const NATIONAL: [State; 1] = [NATION];
