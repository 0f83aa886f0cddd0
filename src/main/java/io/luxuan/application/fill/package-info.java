/** How a form is filled on a page, whoever's form it is: its questions, what a request brought of them, buttons of its tables. */
@NamedInterface("fill")
package io.luxuan.application.fill;

import org.springframework.modulith.NamedInterface;
