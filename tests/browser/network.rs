//! What the page has asked of anyone, read from the browser's own log of the network, or where there is none from the
//! page's list of what it has loaded.

use serde_json::Value;

use crate::page::Survey;

pub struct Request {
    pub url: String,
    /// When it started, in milliseconds as `Date.now()` counts them.
    pub at: f64,
    /// As transferred, headers included; 0 while it is under way.
    pub bytes: f64,
}

impl Survey {
    /// The page's requests since the last call. The session must have been started with the network log.
    pub fn requests(&self) -> Vec<Request> {
        if !self.browser.engine().has_devtools() {
            return self.resources();
        }
        let home = self.site.url("/");
        let events = self.browser.network_events();
        let finished = |request: &Value| {
            let end = events
                .iter()
                .find(|e| e["method"] == "Network.loadingFinished" && e["params"]["requestId"] == *request);
            end.and_then(|end| end["params"]["encodedDataLength"].as_f64()).unwrap_or_default()
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let mut requests = Vec::new();
        for event in &events {
            let parameters = &event["params"];
            match event["method"].as_str() {
                // The browser's own start page asks for things as well, under its own address.
                Some("Network.requestWillBeSent") if text(&parameters["documentURL"]).starts_with(&home) => {
                    let bytes = finished(&parameters["requestId"]);
                    let at = parameters["wallTime"].as_f64().expect("the time of a request") * 1000.0;
                    requests.push(Request { url: text(&parameters["request"]["url"]), at, bytes });
                }
                Some("Network.webSocketCreated" | "Network.webTransportCreated") => {
                    requests.push(Request { url: text(&parameters["url"]), at: f64::INFINITY, bytes: 0.0 });
                }
                _ => {}
            }
        }
        requests
    }

    /// The addresses of all that was asked for since the last call, whatever asked.
    pub fn all_requests(&self) -> Vec<String> {
        if !self.browser.engine().has_devtools() {
            return self.resources().into_iter().map(|request| request.url).collect();
        }
        let requested = |event: &Value| match event["method"].as_str() {
            Some("Network.requestWillBeSent") => event["params"]["request"]["url"].as_str().map(str::to_owned),
            Some("Network.webSocketCreated" | "Network.webTransportCreated") => {
                Some(event["params"]["url"].to_string())
            }
            _ => None,
        };
        self.browser.network_events().iter().filter_map(requested).collect()
    }

    /// What the document on show has loaded, by its own account.
    fn resources(&self) -> Vec<Request> {
        let listed = self.browser.run(
            "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                 .map(({ name, entryType, startTime, transferSize }) => [entryType === 'navigation' ? location.href : name,
                     performance.timeOrigin + startTime, transferSize])",
            &[],
        );
        let listed: Vec<(String, f64, f64)> = serde_json::from_value(listed).expect("a list of requests");
        listed.into_iter().map(|(url, at, bytes)| Request { url, at, bytes }).collect()
    }
}
