package org.plenary.dsl.ui;

import org.plenary.dsl.resolution.Resolution;

/** A breach: a view that reads the model itself instead of asking the server. */
record ModelView(Resolution shown) {
}
