/** What the clock does to a call: it closes, drafts expire. */
package io.luxuan.application.call;
