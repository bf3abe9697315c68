//! The binary as an operator meets it: every chain it knows can start, a node answers over RPC, and
//! the commands that work on a database do.

use serde_json::{json, Value};
use std::{
	fs,
	io::{Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	process::{Child, Command, Output, Stdio},
	thread,
	time::{Duration, Instant},
};

/// Longest wait for a node to do something. Slots take two seconds; a busy machine gets time to
/// spare.
const PATIENCE: Duration = Duration::from_secs(120);

fn civitas(arguments: &[&str]) -> Command {
	let mut command = Command::new(env!("CARGO_BIN_EXE_civitas"));
	command.args(arguments);
	command
}

/// Runs to the end and returns what was printed; panics with the errors if it fails.
fn run(arguments: &[&str]) -> Output {
	let output = civitas(arguments).output().expect("the binary starts");
	let errors = String::from_utf8_lossy(&output.stderr);
	assert!(output.status.success(), "civitas {}\n{errors}", arguments.join(" "));
	output
}

/// Runs to the end and returns the JSON that was printed.
fn run_for_json(arguments: &[&str]) -> Value {
	serde_json::from_slice(&run(arguments).stdout).expect("prints JSON")
}

/// An empty directory of this test alone.
fn empty_directory(name: &str) -> PathBuf {
	let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
	let _ = fs::remove_dir_all(&path);
	fs::create_dir_all(&path).expect("the directory for temporary files can be written");
	path
}

fn free_port() -> u16 {
	let listener = TcpListener::bind("127.0.0.1:0").expect("there is a free port");
	listener.local_addr().expect("it is bound").port()
}

/// A development node, killed when dropped.
struct Node {
	process: Child,
	rpc_port: u16,
}

impl Node {
	fn start(arguments: &[&str]) -> Self {
		let rpc_port = free_port();
		let process = civitas(&["--dev", "--no-prometheus", "--no-telemetry"])
			.args(["--rpc-port", &rpc_port.to_string(), "--port", &free_port().to_string()])
			.args(arguments)
			.stdout(Stdio::null())
			.stderr(Stdio::null())
			.spawn()
			.expect("the binary starts");
		Self { process, rpc_port }
	}

	/// The result of an RPC call, or nothing if the node does not answer yet.
	fn call(&self, method: &str, params: Value) -> Option<Value> {
		let request = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
		let body = request.to_string();
		let mut stream = TcpStream::connect(("127.0.0.1", self.rpc_port)).ok()?;
		stream.set_read_timeout(Some(PATIENCE)).ok()?;
		write!(
			stream,
			"POST / HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
			 Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
			self.rpc_port,
			body.len(),
		)
		.ok()?;
		let mut answer = String::new();
		stream.read_to_string(&mut answer).ok()?;
		let (_, body) = answer.split_once("\r\n\r\n")?;
		let mut body: Value = serde_json::from_str(body).ok()?;
		assert_eq!(body.get("error"), None, "{method}");
		Some(body["result"].take())
	}

	/// Asks again and again until there is an answer.
	fn wait_for<T>(&mut self, what: &str, ask: impl Fn(&Self) -> Option<T>) -> T {
		let start = Instant::now();
		loop {
			if let Some(answer) = ask(self) {
				return answer;
			}
			let exited = self.process.try_wait().expect("the process can be asked");
			assert!(exited.is_none(), "the node stopped while waiting for {what}: {exited:?}");
			assert!(start.elapsed() < PATIENCE, "no {what} after {PATIENCE:?}");
			thread::sleep(Duration::from_millis(250));
		}
	}

	/// Height of the last final block.
	fn finalised(&self) -> Option<u64> {
		let hash = self.call("chain_getFinalizedHead", json!([]))?;
		let header = self.call("chain_getHeader", json!([hash]))?;
		u64::from_str_radix(header["number"].as_str()?.trim_start_matches("0x"), 16).ok()
	}

	/// Stops as an operator does it, so that everything is on disk.
	fn stop(mut self) {
		let status = Command::new("kill").arg(self.process.id().to_string()).status();
		assert!(status.expect("`kill` exists").success());
		assert!(self.process.wait().expect("the process can be waited for").success());
	}

	fn wait_for_finalised(&mut self, height: u64) {
		self.wait_for(&format!("final block {height}"), |node| {
			node.finalised().filter(|finalised| *finalised >= height)
		});
	}
}

impl Drop for Node {
	fn drop(&mut self) {
		let _ = self.process.kill();
		let _ = self.process.wait();
	}
}

#[test]
fn every_chain_known_by_name_builds_its_genesis_state() {
	for (name, id, kind) in [
		("dev", "civitas-dev", "Development"),
		("local", "civitas-local", "Local"),
		("national", "civitas-national", "Live"),
		("pan-eu", "civitas-pan-eu", "Live"),
	] {
		let spec = run_for_json(&["export-chain-spec", "--chain", name, "--raw"]);
		assert_eq!(spec["id"], id);
		assert_eq!(spec["chainType"], kind);
		assert_eq!(spec["properties"]["tokenSymbol"], "CIV");
		assert_eq!(spec["properties"]["tokenDecimals"], 12);
		assert_eq!(spec["properties"]["ss58Format"], 7171);

		let state = spec["genesis"]["raw"]["top"].as_object().expect("a raw state");
		// `:code`, in hexadecimal.
		let code = state["0x3a636f6465"].as_str().expect("the runtime is part of the state");
		assert!(code.len() > 100_000, "{name}: a runtime of {} digits", code.len());
		assert!(state.len() > 10, "{name}: {} keys", state.len());
	}
}

#[test]
fn a_spec_file_starts_the_chain_it_was_exported_from() {
	let directory = empty_directory("spec-file");
	let file = directory.join("spec.json");
	let file = file.to_str().expect("the path is text");
	run(&["export-chain-spec", "--chain", "local", "--raw", "--output", file]);
	assert_eq!(
		run_for_json(&["export-chain-spec", "--chain", file, "--raw"]),
		run_for_json(&["export-chain-spec", "--chain", "local", "--raw"]),
	);
}

#[test]
fn a_node_is_not_started_on_a_chain_that_nobody_named() {
	let output = civitas(&["--validator"]).output().expect("the binary starts");
	let errors = String::from_utf8_lossy(&output.stderr);
	assert!(!output.status.success());
	assert!(errors.contains("which chain?") && errors.contains("`pan-eu`"), "{errors}");
}

#[test]
fn a_development_node_finalises_blocks_and_answers_the_standard_rpc() {
	let mut node = Node::start(&[]);
	let methods = node.wait_for("RPC", |node| node.call("rpc_methods", json!([])));
	let methods: Vec<_> =
		methods["methods"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
	for method in [
		"account_nextIndex",
		"author_rotateKeysWithOwner",
		"author_submitAndWatchExtrinsic",
		"author_submitExtrinsic",
		"chainHead_v1_follow",
		"chainSpec_v1_chainName",
		"chain_getBlock",
		"chain_getFinalizedHead",
		"chain_subscribeFinalizedHeads",
		"grandpa_proveFinality",
		"grandpa_roundState",
		"grandpa_subscribeJustifications",
		"payment_queryFeeDetails",
		"payment_queryInfo",
		"state_call",
		"state_getMetadata",
		"state_getReadProof",
		"state_getStorage",
		"state_subscribeStorage",
		"system_accountNextIndex",
		"system_chain",
		"system_dryRun",
		"system_health",
		"system_properties",
		"transactionWatch_v1_submitAndWatch",
		"transaction_v1_broadcast",
	] {
		assert!(methods.contains(&method), "no `{method}` among {methods:?}");
	}

	assert_eq!(node.call("system_chain", json!([])), Some("Civitas Development".into()));
	let properties = node.call("system_properties", json!([])).expect("the node answers");
	assert_eq!(
		properties,
		json!({ "ss58Format": 7171, "tokenSymbol": "CIV", "tokenDecimals": 12 })
	);
	node.wait_for_finalised(2);
}

#[test]
fn a_node_makes_session_keys_that_the_chain_takes_for_the_account_they_were_made_for() {
	const ALICE: &str = "d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";
	const BOB: &str = "8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48";
	let mut node = Node::start(&[]);
	node.wait_for_finalised(1);
	let made = node.call("author_rotateKeysWithOwner", json!([format!("0x{ALICE}")]));
	let made = made.expect("the node answers");
	let hex =
		|field: &str| made[field].as_str().expect("it is text").trim_start_matches("0x").to_owned();
	let (keys, proof) = (hex("keys"), hex("proof"));
	assert_eq!((keys.len(), proof.len()), (2 * 64, 2 * 128));
	assert_eq!(node.call("author_hasSessionKeys", json!([format!("0x{keys}")])), Some(true.into()));

	// An account, and two lists of bytes with their lengths. The answer is the block's moment, eight bytes,
	// and the list of reasons against.
	let why_not = |account: &str| {
		let arguments = format!("0x{account}0101{keys}0102{proof}");
		let answer = node.call("state_call", json!(["ValidatorsApi_why_not_set_keys", arguments]));
		answer.expect("the node answers").as_str().expect("it is text")[18..].to_owned()
	};
	assert_eq!(why_not(ALICE), "00", "no reason");
	let (invalid_proof, not_appointed) = ("01", "03");
	assert_eq!(why_not(BOB), format!("08{invalid_proof}{not_appointed}"), "two reasons");
}

#[test]
fn the_commands_for_a_database_work_on_what_a_node_wrote() {
	let first = empty_directory("first");
	let second = empty_directory("second");
	let (first, second) = (first.to_str().expect("text"), second.to_str().expect("text"));
	let blocks = format!("{first}/blocks.bin");

	let mut node = Node::start(&["--base-path", first, "--state-pruning", "archive"]);
	node.wait_for_finalised(3);
	node.stop();

	let info = run_for_json(&["chain-info", "--chain", "dev", "--base-path", first]);
	assert!(info["finalized_number"].as_u64() >= Some(3), "{info}");
	run(&["check-block", "--chain", "dev", "--base-path", first, "2"]);
	let state = run_for_json(&["export-state", "--chain", "dev", "--base-path", first, "2"]);
	assert!(state["genesis"]["raw"]["top"].is_object());

	let export = ["export-blocks", "--chain", "dev", "--base-path", first];
	run(&[&export[..], &["--from", "1", "--to", "3", "--binary", &blocks]].concat());
	run(&["import-blocks", "--chain", "dev", "--base-path", second, "--binary", &blocks]);
	let copy = run_for_json(&["chain-info", "--chain", "dev", "--base-path", second]);
	assert_eq!(copy["best_number"], 3);
	assert_eq!(copy["genesis_hash"], info["genesis_hash"]);

	run(&["revert", "--chain", "dev", "--base-path", second, "1"]);
	let reverted = run_for_json(&["chain-info", "--chain", "dev", "--base-path", second]);
	assert_eq!(reverted["best_number"], 2);

	run(&["purge-chain", "--chain", "dev", "--base-path", second, "-y"]);
	assert!(!Path::new(second).join("chains/civitas-dev/paritydb").exists());
}
