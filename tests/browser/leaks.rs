//! A page that puts surveys in and takes them out again, all day long, does not grow.

use serde_json::json;

use crate::cost::MEMORY;
use crate::page::Survey;
use crate::setup::Setup;

/// What is in use after everything that nobody holds has been collected.
#[derive(Debug)]
struct InUse {
    /// Bytes of the program's memory. It never shrinks.
    wasm: f64,
    /// Bytes of the page's objects.
    heap: f64,
    /// Nodes that exist, in the page or not.
    nodes: f64,
}

impl Survey {
    fn in_use(&self) -> InUse {
        // What one collection frees lets go of more: the program's objects and the page's hold each other.
        for _ in 0..3 {
            self.browser.devtools("HeapProfiler.collectGarbage", json!({}));
            self.browser.settle();
        }
        let number = |value: &serde_json::Value| value.as_f64().expect("a number");
        InUse {
            wasm: number(&self.ask("return wasmMemory.buffer.byteLength", &[])),
            heap: number(&self.browser.devtools("Runtime.getHeapUsage", json!({}))["usedSize"]),
            nodes: number(&self.browser.devtools("Memory.getDOMCounters", json!({}))["nodes"]),
        }
    }

    /// Mounts and removes so many surveys, one after the other.
    fn come_and_go(&self, times: u32) {
        self.browser.run_async(
            "window.gone ??= [];
             for (let n = 0; n < arguments[0]; n++) {
                 const made = document.createElement('crm-readiness');
                 made.storage = 'none';
                 document.querySelector('main').append(made);
                 await made.ready;
                 made.remove();
                 gone.push(new WeakRef(made));
             }",
            &[json!(times)],
        );
    }
}

/// Yew keeps for ever what it noted of a survey: the empty node in which it was, a listener for each kind of event, and the
/// room of its list of listeners. That is a kilobyte and a half of the program's memory, and half a one of the page's. A survey
/// itself, held by mistake, is a hundred times that.
const NODES_A_SURVEY: f64 = 1.1;
const WASM_A_SURVEY: f64 = 2048.0;
const HEAP_A_SURVEY: f64 = 1024.0;

#[test]
fn five_hundred_surveys_that_came_and_went_leave_next_to_nothing() {
    Setup::default().with_script(MEMORY).run(|survey| {
        survey.embed("");
        // The first ones bring what all the others use.
        survey.come_and_go(20);
        let before = survey.in_use();
        for _ in 0..10 {
            survey.come_and_go(50);
        }
        let after = survey.in_use();
        println!("before: {before:?}, after 500 surveys: {after:?}");
        let alive = survey.ask("return gone.filter(element => element.deref()).length", &[]);
        assert!(alive.as_u64() <= Some(1), "{alive} of 520 elements are still held");
        assert!(after.nodes - before.nodes <= 500.0 * NODES_A_SURVEY, "nodes: {before:?}, {after:?}");
        assert!(after.wasm - before.wasm <= 500.0 * WASM_A_SURVEY, "wasm: {before:?}, {after:?}");
        assert!(after.heap - before.heap <= 500.0 * HEAP_A_SURVEY, "heap: {before:?}, {after:?}");
    });
}
