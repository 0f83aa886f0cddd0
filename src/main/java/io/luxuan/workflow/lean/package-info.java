/** What the engine does not have to ask or write here: few classes that stand in for its own. See docs/decisions. */
package io.luxuan.workflow.lean;
