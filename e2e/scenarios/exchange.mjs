// An exchange's engineer follows docs/exchanges/connect.md: the page's own code runs, and what it printed is
// compared with what another client sees on the chain.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { key } from '../lib/acts.mjs';
import { asModule, snippets } from '../lib/page.mjs';
import { send } from '../lib/tx.mjs';

const PAGE = new URL('../../docs/exchanges/connect.md', import.meta.url);
/** Beside the packages, so that imports are found as in an exchange's own project. */
const SCRIPT = fileURLToPath(new URL('../.connect.generated.mjs', import.meta.url));

export default async function exchange({ api, url, table, coin }) {
	if (coin === undefined) throw new Error('there is no coin: the scenario gold has to run first');
	const page = readFileSync(PAGE, 'utf8');
	table.check('code blocks on the page', true, snippets(page).length >= 5);

	const wallet = key('//Exchange');
	const holder = key('//Holder');
	const customer = key('//Customer').address;
	const { decimals, symbol } = await api.query.assets.metadata(coin);
	const unit = 10n ** decimals.toBigInt();
	const balance = async (address) => {
		const account = await api.query.assets.account(coin, address);
		return account.isSome ? account.unwrap().balance.toBigInt() : 0n;
	};
	const show = (amount) => `${amount / unit}.${String(amount % unit).padStart(decimals.toNumber(), '0')} ${symbol.toUtf8()}`;
	const before = await balance(wallet.address);
	const deposit = (unit * 5n) / 2n;

	// The customer pays in from inside a batch: the page has to find that too.
	const payIn = async () => {
		const sent = await send(api, api.tx.utility.batchAll([api.tx.assets.transfer(coin, wallet.address, deposit)]), holder);
		if (!sent.ok) throw new Error(`the deposit was refused: ${sent.error}`);
	};

	writeFileSync(SCRIPT, asModule(page));
	const { lines, code } = await run({
		CIVITAS_URL: url, COIN: String(coin), HOT_WALLET: '//Exchange', CUSTOMER: customer,
	}, (line) => (line.startsWith('waiting for a deposit') ? payIn() : null)).finally(() => rmSync(SCRIPT, { force: true }));

	const said = (start) => lines.find((line) => line.startsWith(start)) ?? 'nothing';
	table.check('the page runs to its end', 0, code);
	table.check('connect', true, said('connected to').includes(String(await api.rpc.system.chain())));
	table.check('read a balance', `the hot wallet has ${show(before)}`, said('the hot wallet has'));
	const own = api.registry.createType('AccountId', wallet.address).toString();
	table.check('detect a finalised deposit', `deposit of ${show(deposit)} to ${own}`, said('deposit of').replace(/ in block \d+$/, ''));
	table.check('send a withdrawal', `sent ${show(unit / 2n)} to ${customer}`, said('sent'));
	table.check('understand a refusal by the chain', 'refused: assets.BalanceLow', said('refused:').split(': ').slice(0, 2).join(': '));
	table.check('understand a refusal by the pool', true, said('the pool refused').includes('Inability to pay some fees'));
	table.check('ask the chain beforehand', 'may receive new coins', said('licence').split(': ').at(-1));
	table.check('the hot wallet afterwards', show(before + deposit - unit / 2n), show(await balance(wallet.address)));
	table.check('the customer afterwards', show(unit / 2n), show(await balance(customer)));

	await errorsOfTheTable({ api, table, page, coin, wallet });
}

/** Brings about the refusals that the page explains, and looks each up in its table as an engineer would. */
async function errorsOfTheTable({ api, table, page, coin, wallet }) {
	const explained = [...page.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`(.+?)`/g)].map(([, text]) => text));
	const { assets, system } = api.tx;
	const pay = (id = coin) => assets.transferKeepAlive(id, wallet.address, 1);
	const pooled = async (signed) => {
		try {
			await signed.send();
			return 'accepted';
		} catch (error) {
			return error.message;
		}
	};
	// Both have to arrive between two blocks, so a miss is tried again.
	const both = async (expected, make) => {
		for (let tries = 1; ; tries += 1) {
			const nonce = await api.rpc.system.accountNextIndex(wallet.address);
			const [first, second] = await make(nonce);
			const message = await pooled(first).then((said) => (said === 'accepted' ? pooled(second) : said));
			if (message.startsWith(expected) || tries === 3) return message;
		}
	};
	const remark = (byte, nonce) => system.remark(byte).signAsync(wallet, { nonce });
	const seen = {
		'assets.NoAccount': (await send(api, pay(), key('//Dave'))).error,
		'assets.Unknown': (await send(api, pay(999), wallet)).error,
		'system.CallFiltered': (await send(api, assets.burn(coin, wallet.address, 1), wallet)).error,
		'1010: Invalid Transaction: Transaction is outdated': await pooled(await pay().signAsync(wallet, { nonce: 0 })),
		'1010: Invalid Transaction: Transaction has a bad signature': await pooled(
			await pay().signAsync(wallet, { nonce: -1, genesisHash: `0x${'11'.repeat(32)}` }),
		),
		'1013: Transaction Already Imported': await both('1013', async (nonce) => {
			const signed = await remark('0x01', nonce);
			return [signed, signed];
		}),
		'1014: Priority is too low': await both('1014', async (nonce) => [
			await remark('0x02', nonce), await remark('0x03', nonce),
		]),
	};
	for (const [expected, message] of Object.entries(seen)) {
		table.check(`the page explains ${expected.split(': ').at(-1)}`, expected, explained.find((text) => message?.startsWith(text)) ?? `${message}, not on the page`);
	}
}

function run(environment, react) {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [SCRIPT], {
			env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'],
		});
		const patience = setTimeout(() => child.kill('SIGKILL'), 240_000);
		const lines = [];
		createInterface({ input: child.stdout }).on('line', (line) => {
			console.log(`       ${line}`);
			lines.push(line);
			react(line)?.catch((error) => { child.kill('SIGKILL'); reject(error); });
		});
		child.once('error', reject);
		child.once('close', (code, signal) => {
			clearTimeout(patience);
			resolve({ lines, code: code ?? signal });
		});
	});
}
