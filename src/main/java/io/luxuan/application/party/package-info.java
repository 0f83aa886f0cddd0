/** People and units that take part in an application. */
package io.luxuan.application.party;
