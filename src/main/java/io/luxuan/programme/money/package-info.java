/** How much an award is. */
@NamedInterface("money")
package io.luxuan.programme.money;

import org.springframework.modulith.NamedInterface;
