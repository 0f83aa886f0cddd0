/** The names under which processes call projects, and what other modules read of them. */
package io.luxuan.award.life;
