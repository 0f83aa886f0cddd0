/** How a verifier answers: a code, where, what stands there and what should, and a sentence; never an exception. */
package io.luxuan.shared.verify;
