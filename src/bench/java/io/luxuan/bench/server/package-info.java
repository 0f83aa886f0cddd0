/** Nodes of the platform in virtual machines of their own, and the databases that they run on. */
package io.luxuan.bench.server;
