/** The YAML of a draft as a tree that forms change without rewriting what they do not touch. */
package io.luxuan.programme.edit.tree;
