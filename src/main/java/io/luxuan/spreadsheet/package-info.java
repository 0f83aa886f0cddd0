/** Workbooks (.xlsx), read and written row by row. The only package that knows the library. */
@ApplicationModule(displayName = "Spreadsheet", allowedDependencies = {})
package io.luxuan.spreadsheet;

import org.springframework.modulith.ApplicationModule;
