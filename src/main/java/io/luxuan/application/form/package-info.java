/** The form: answers saved as they are typed, files, and what is wrong with them. */
@NamedInterface("form")
package io.luxuan.application.form;

import org.springframework.modulith.NamedInterface;
