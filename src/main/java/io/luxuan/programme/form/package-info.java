/** What is asked: forms of applications and of projects, their questions. */
@NamedInterface("form")
package io.luxuan.programme.form;

import org.springframework.modulith.NamedInterface;
