/** What must hold in a programme file: each fault with its place and its line. */
package io.luxuan.programme.check;
