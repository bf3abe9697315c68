// A gold-backed coin from the vault to the holder: bars, audit, capacity, mint, transfer, redemption, and an
// audit that ends by itself.
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import {
	act, appeals, authorityOf, code, court, evidenceOf, investigator, key, mustAct, supervisor,
} from '../lib/acts.mjs';
import { listOf } from '../lib/bar-list.mjs';
import { lei } from '../lib/lei.mjs';
import { bytes, grantLicence, regimeOf } from '../lib/licences.mjs';
import { digest, unchangedIn } from '../lib/state.mjs';
import { event, reason, send } from '../lib/tx.mjs';
import { readWeightList } from '../lib/weight-list.mjs';

const STATE = 'DE';
const DAY = 86_400_000;
/** For how long the second audit counts, in milliseconds. */
const LAST_MINUTE = 60_000;
const ACTIVITY = { receive: 1, custody: 2, audit: 8 };
const PALLETS = ['bullionReserve', 'goldStablecoin'];

/** Why each row of the bad list is refused, by its first column. */
const BAR_REFUSALS = {
	'serial repeated': 'SerialRepeated',
	'gross not a multiple of 0.025 oz': 'GrossNotMultiple',
	'fineness below 995.0': 'FinenessTooLow',
	'fine weight above 430 oz': 'FineWeightTooHigh',
	'fine weight below 350 oz': 'FineWeightTooLow',
	'fine weight overstated by 0.010 oz': 'FineWeightMismatch',
	'same serial with leading zeros': 'SerialRepeated',
	'year in the future': 'YearInFuture',
	'empty serial': 'EmptySerial',
	'negative weight': 'no such number',
	'fineness above 999.9': 'FinenessTooHigh',
	'brand code too long': 'BrandTooLong',
};

const list = (name) => readWeightList(readFileSync(new URL(`../data/bullion/${name}.csv`, import.meta.url), 'utf8'));

const declared = ({ serial, brand, gross, fineness, fine, year }) => ({
	serial: bytes(serial), brand: bytes(brand), grossWeight: gross, fineness, fineWeight: fine, year,
});

export default async function gold(world) {
	const { api, table } = world;
	const { goldApi: ask } = api.call;
	const officers = supervisor(STATE);
	const order = evidenceOf('orders of the end-to-end run');
	const [custodian, auditor, exchange] = ['//Custodian', '//Auditor', '//Exchange'].map(key);
	const [minter, approver, settler, holder] = ['//Minter', '//Approver', '//Bob', '//Holder'].map(key);
	const now = async () => (await api.query.timestamp.now()).toNumber();

	const must = async (tx, who) => {
		const sent = await send(api, tx, who);
		if (!sent.ok) throw new Error(`${tx.method.section}.${tx.method.method} was refused: ${sent.error}`);
		return sent;
	};
	const refused = async (what, expected, tx, who) => {
		const { error, block } = await send(api, tx, who);
		table.check(what, expected, error ?? 'accepted');
		table.check('and nothing changed', true, await unchangedIn(api, [...PALLETS, 'assets'], block));
	};

	// Licences: custodian, auditor and exchange are three legal entities.
	const bullion = await regimeOf(api, /gold|bullion/i);
	const mica = await regimeOf(api, /mica|crypto-asset/i);
	const parties = [
		[bullion, 'Example Vault', lei('0000EXAMPLEVAULT00'), ACTIVITY.custody, custodian],
		[bullion, 'Example Auditors', lei('0000EXAMPLEAUDITOR'), ACTIVITY.audit, auditor],
		[mica, 'Example Exchange', lei('0000EXAMPLEXCHANGE'), ACTIVITY.receive, exchange],
	];
	const from = await now() - 30 * DAY;
	const granted = await mustAct(api, officers, api.tx.utility.batchAll(parties.map(
		([regime, legalName, identifier, activity, { address }]) => grantLicence(api, regime, {
			lei: identifier, legalName, services: regime.permitting(activity), from, accounts: [address],
		}, order),
	)), order);
	const [vaultLicence, auditLicence, exchangeLicence] = granted.events
		.filter(({ section, method }) => section === 'virtualAssetLicensing' && method === 'LicenceGranted')
		.map(({ data }) => data.licence.toNumber());

	// The reserve and its bars.
	const policy = { minimumAssurance: 'AgreedUponProcedures', maxAuditValidity: 180 * DAY };
	const opened = await mustAct(api, officers, api.tx.bullionReserve.openReserve(bytes('Example Reserve'), vaultLicence, policy), order);
	const { reserve } = event(opened.events, 'bullionReserve', 'ReserveOpened').data;
	const bars = list('weight-list-30');
	const own = listOf(bars);
	await refused('bars from somebody who is not the custodian', 'virtualAssetLicensing.NotHolder',
		api.tx.bullionReserve.registerBars(reserve, bars.map(declared)), auditor);
	await must(api.tx.bullionReserve.registerBars(reserve, bars.map(declared)), custodian);
	const kept = (await ask.reserve(reserve)).unwrap();
	table.check('bars and their fine weight in 0.001 oz', [30, own.fineWeight], [kept.bars.toNumber(), kept.fineWeight.toNumber()]);

	// Rows that must be refused, one by one.
	for (const bar of list('weight-list-bad')) {
		const expected = BAR_REFUSALS[bar.why];
		if (bar.gross < 0) {
			// Weights have no sign: the client cannot say it, and the number that its bits stand for is refused.
			let seen = 'encoded';
			try { api.tx.bullionReserve.registerBars(reserve, [declared(bar)]); } catch { seen = 'no such number'; }
			table.check(`a bar with ${bar.why}, said by the client`, expected, seen);
			const bits = { ...bar, gross: bar.gross >>> 0, fine: bar.fine >>> 0 };
			await refused(`a bar with ${bar.why}, sent as bits`, 'bullionReserve.GrossNotMultiple',
				api.tx.bullionReserve.registerBars(reserve, [declared(bits)]), custodian);
			continue;
		}
		const [faulty] = await ask.checkBars([declared(bar)]);
		table.check(`asked beforehand: ${bar.why}`, expected, faulty?.[1][0].type ?? 'accepted');
		await refused(`a bar with ${bar.why}`, `bullionReserve.${expected}`,
			api.tx.bullionReserve.registerBars(reserve, [declared(bar)]), custodian);
	}

	// The coin. Without an audit its capacity is nothing.
	const made = await mustAct(api, officers, api.tx.goldStablecoin.createCoin(
		reserve, 'GoldWeight', bytes('Example Gold Ounce'), bytes('XGO'),
		{ bufferBps: 100, delays: [], settleWithin: 5 * DAY },
		{
			investigator: await authorityOf(api, investigator(STATE)),
			court: await authorityOf(api, court(STATE)),
			appeals: await authorityOf(api, appeals(STATE)),
		},
	), order);
	const coin = event(made.events, 'goldStablecoin', 'CoinCreated').data.coin.toNumber();
	await mustAct(api, officers, api.tx.utility.batchAll([
		api.tx.goldStablecoin.setMinter(coin, minter.address, 10n ** 18n),
		api.tx.goldStablecoin.setApprover(coin, approver.address),
		api.tx.goldStablecoin.setSettler(coin, settler.address),
	]), order);
	const capacity = async (block) => {
		const answer = (await (block ? await api.at(block) : api).call.goldApi.capacity(coin)).unwrap();
		return {
			capacity: answer.capacity.toBigInt(),
			headroom: answer.headroom.toBigInt(),
			reasons: answer.refusals.map((one) => (one.isReserve ? one.asReserve.type : one.type)).join(' '),
		};
	};
	table.check('capacity before any audit', ['0', 'NotAudited'], [String((await capacity()).capacity), (await capacity()).reasons]);
	const proposal = (amount) => api.tx.goldStablecoin.proposeMint(coin, exchangeLicence, exchange.address, amount, amount / 1_000_000n);
	await refused('a mint before any audit', 'goldStablecoin.NotAudited', proposal(1_000_000n), minter);

	// The audit: the root is computed here, from the weight list alone, once for each party.
	const attest = (root) => api.tx.bullionReserve.attestList(reserve, auditLicence, root, own.bars, own.fineWeight);
	const report = async (expiresAt) => ({
		scopeDate: await now(), expiresAt, barsSeen: own.bars, fineWeightFound: own.fineWeight, exceptions: 0,
		assurance: 'AgreedUponProcedures', opinion: 'FindingsOnly',
		report: evidenceOf('report on the Example Reserve'), locator: bytes('https://auditor.example/report.pdf'),
	});
	// An auditor says which list it answers.
	const countersign = async (expiresAt, attested = own.root) => api.tx.bullionReserve.countersignAudit(reserve, attested, own.root, await report(expiresAt));
	const flipped = `0x${(BigInt(own.root) ^ 1n).toString(16).padStart(64, '0')}`;
	await refused('a list with one bit of its root flipped', 'bullionReserve.RootMismatch', attest(flipped), custodian);
	await refused('an audit of a list that nobody attested', 'bullionReserve.NotAttested', await countersign(await now() + 90 * DAY), auditor);
	await must(attest(own.root), custodian);
	await refused('the custodian as its own auditor', 'virtualAssetLicensing.NotHolder', await countersign(await now() + 90 * DAY), custodian);
	await refused('an answer to another list than the one that waits', 'bullionReserve.Stale', await countersign(await now() + 90 * DAY, flipped), auditor);
	await must(await countersign(await now() + 90 * DAY), auditor);
	const carried = (BigInt(own.fineWeight) * 1_000n * 10_000n) / 10_100n;
	table.check('the root that the chain computes', own.root, (await ask.list(reserve)).unwrap().root.toHex());
	table.check('capacity with a buffer of 1 %', carried, (await capacity()).capacity);

	// Minting within it.
	const approved = async (amount) => {
		const proposed = await must(proposal(amount), minter);
		const { mint } = event(proposed.events, 'goldStablecoin', 'MintProposed').data;
		await must(api.tx.goldStablecoin.approveMint(mint, amount), approver);
		return mint;
	};
	const execute = (mint) => api.tx.goldStablecoin.executeMint(mint);
	const balance = async ({ address }) => {
		const account = await api.query.assets.account(coin, address);
		return account.isSome ? account.unwrap().balance.toBigInt() : 0n;
	};
	const first = 10_000n * 1_000_000n;
	await must(execute(await approved(first)), minter);
	table.check('coins of the exchange after a mint', first, await balance(exchange));
	const { headroom } = await capacity();
	table.check('headroom', carried - first, headroom);
	const whyNot = async (amount) => (await ask.whyNotMint(coin, exchangeLicence, exchange.address, amount)).map((one) => one.type).join(' ') || 'nothing';
	table.check('what speaks against the last unit', 'nothing', await whyNot(headroom));
	table.check('what speaks against one unit more', 'CapReached', await whyNot(headroom + 1n));
	await refused('a mint of one unit above capacity', 'goldStablecoin.CapReached', proposal(headroom + 1n), minter);
	await refused('an approval of another amount', 'goldStablecoin.AmountMismatch',
		api.tx.goldStablecoin.approveMint(await pendingOf(must, proposal, minter, 5_000_000n), 50_000_000n), approver);
	await must(execute(await approved(headroom)), minter);
	table.check('headroom after minting all of it', 0n, (await capacity()).headroom);

	// Redemption makes room again.
	const redeem = async (who, amount) => {
		const ticket = event((await must(api.tx.goldStablecoin.openTicket(coin, amount), who)).events, 'goldStablecoin', 'TicketOpened').data.ticket;
		await must(api.tx.goldStablecoin.settleTicket(ticket, evidenceOf('proof of delivery')), settler);
	};
	const returned = 100n * 1_000_000n;
	await redeem(exchange, returned);
	table.check('headroom after a redemption', returned, (await capacity()).headroom);

	// A suspended exchange receives nothing new; what exists goes on moving.
	const waiting = await approved(1_000_000n);
	await mustAct(api, officers, api.tx.virtualAssetLicensing.suspendLicence(exchangeLicence, null, 'ConditionsNotMet', order), order);
	await refused('a mint to a suspended exchange, proposed', 'virtualAssetLicensing.Suspended', proposal(1_000_000n), minter);
	await refused('a mint to a suspended exchange, approved before', 'virtualAssetLicensing.Suspended', execute(waiting), minter);
	const given = 50n * 1_000_000n;
	await must(api.tx.assets.transfer(coin, holder.address, given), exchange);
	table.check('a transfer by the suspended exchange', given, await balance(holder));
	await mustAct(api, officers, api.tx.virtualAssetLicensing.liftSuspension(exchangeLicence, order), order);
	await must(execute(waiting), minter);
	table.check('the same mint once the suspension is lifted', returned - 1_000_000n, (await capacity()).headroom);

	// The audit ends by itself. A mint that was approved before waits for it.
	await must(attest(own.root), custodian);
	const end = await now() + LAST_MINUTE;
	const signed = await must(await countersign(end), auditor);
	const doomed = await approved(1_000_000n);
	table.check('capacity while the last minute runs', carried, (await capacity()).capacity);
	const idleFrom = (await api.rpc.chain.getHeader()).number.toNumber() + 1;
	const before = await digest(api, PALLETS, (await api.rpc.chain.getHeader()).hash.toHex());
	console.log(`       waiting ${Math.round((end - await now()) / 1000)} s for the audit to end`);
	while (await now() < end) await sleep(1_000);

	const last = await api.rpc.chain.getHeader();
	const blocks = [];
	for (let number = idleFrom; number <= last.number.toNumber(); number += 1) {
		blocks.push((await api.rpc.chain.getBlockHash(number)).toHex());
	}
	const calls = new Set();
	for (const hash of blocks) {
		const { block } = await api.rpc.chain.getBlock(hash);
		for (const { method } of block.extrinsics) calls.add(`${method.section}.${method.method}`);
	}
	table.check('blocks while it ended', true, blocks.length >= 10);
	table.check('calls in them', 'timestamp.set', [...calls].join(' '));
	const [atFirst, atLast] = [await capacity(blocks[0]), await capacity(blocks.at(-1))];
	table.check('capacity in the first and in the last of them', [carried, 0n], [atFirst.capacity, atLast.capacity]);
	table.check('why', 'AuditExpired', atLast.reasons);
	table.check('what is stored is the same', before, await digest(api, PALLETS, blocks.at(-1)));
	await refused('the mint that was approved in time', 'goldStablecoin.AuditExpired', execute(doomed), minter);
	await refused('a new mint', 'goldStablecoin.AuditExpired', proposal(1_000_000n), minter);

	// What exists is untouched.
	await must(api.tx.assets.transfer(coin, exchange.address, 1_000_000n), holder);
	table.check('a transfer afterwards', given - 1_000_000n, await balance(holder));
	await redeem(holder, 2_000_000n);
	table.check('a redemption afterwards', given - 3_000_000n, await balance(holder));
	const { epoch } = event(signed.events, 'bullionReserve', 'AuditCountersigned').data;
	const audit = (await ask.audit(reserve, epoch)).unwrap().audit;
	table.check('the audit itself, still readable', [own.root, end], [audit.root.toHex(), audit.report.expiresAt.toNumber()]);

	world.coin = coin;
}

/** A proposed mint that nobody has approved. */
async function pendingOf(must, proposal, minter, amount) {
	return event((await must(proposal(amount), minter)).events, 'goldStablecoin', 'MintProposed').data.mint;
}
