/** Zip archives that strangers send, and so everything built of them (.xlsx, .docx): the only place that opens one. */
package io.luxuan.shared.archive;
