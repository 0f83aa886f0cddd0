/** What a programme's records ask for, so that one kind of form serves every part of it. */
package io.luxuan.programme.edit.shape;
