//! In a display of its own there is nobody who gives a window the focus, and a page without it shows no focus anywhere. This
//! gives it to each window that comes.

use std::thread;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt as _, EventMask, InputFocus};
use x11rb::{CURRENT_TIME, connect};

/// Does so until the display ends.
pub fn follow(display: &str) {
    let (connection, screen) = connect(Some(display)).expect("the display that has just been started");
    let root = connection.setup().roots[screen].root;
    let windows = ChangeWindowAttributesAux::new().event_mask(EventMask::SUBSTRUCTURE_NOTIFY);
    connection.change_window_attributes(root, &windows).expect("a wish to hear of windows");
    connection.flush().expect("the display to listen");
    thread::spawn(move || {
        while let Ok(event) = connection.wait_for_event() {
            // Menus and the like are shown without asking anybody, and want no focus.
            if let Event::MapNotify(shown) = event
                && !shown.override_redirect
            {
                let _ = connection.set_input_focus(InputFocus::POINTER_ROOT, shown.window, CURRENT_TIME);
                let _ = connection.flush();
            }
        }
    });
}
