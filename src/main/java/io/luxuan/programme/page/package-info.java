/** The guide for applicants, and the catalogue as managers see it. */
package io.luxuan.programme.page;
