/** The register of experts and its searches. */
package io.luxuan.expert.pool;
