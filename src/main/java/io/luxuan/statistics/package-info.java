/** How many applications, how much money, how long, how loaded, how many objections: sums over rounds, never a row or a score. */
@ApplicationModule(displayName = "Statistics", allowedDependencies = {"shared", "programme", "owner", "spreadsheet"})
package io.luxuan.statistics;

import org.springframework.modulith.ApplicationModule;
