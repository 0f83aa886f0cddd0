/** What a unit says of itself once: whom to ask and where its money goes. */
package io.luxuan.unit.profile;
