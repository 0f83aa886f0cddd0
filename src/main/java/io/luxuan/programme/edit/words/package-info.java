/** Places, values and faults of a programme as officials read them. */
package io.luxuan.programme.edit.words;
