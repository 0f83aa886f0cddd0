/** Answers as workbooks. */
@NamedInterface("export")
package io.luxuan.application.export;

import org.springframework.modulith.NamedInterface;
