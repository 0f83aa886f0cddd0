/** A database of several nodes (MariaDB Galera): all nodes of the platform write to the same one of them at a time. */
package io.luxuan.shared.cluster;
