/** Windows of thousands of claims, from intake to payment. */
package io.luxuan.bench.claims;
