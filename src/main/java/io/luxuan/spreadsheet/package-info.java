/** Workbooks (.xlsx), read and written row by row. The only package that knows the library for them. */
@ApplicationModule(displayName = "Spreadsheet", allowedDependencies = {"shared"})
package io.luxuan.spreadsheet;

import org.springframework.modulith.ApplicationModule;
