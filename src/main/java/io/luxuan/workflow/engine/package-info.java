/** The only package that imports the engine. */
package io.luxuan.workflow.engine;
