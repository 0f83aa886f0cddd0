/** What pages cost with 50,000 open score tasks against 500. */
@NamedInterface("pages")
package io.luxuan.bench.pages;

import org.springframework.modulith.NamedInterface;
