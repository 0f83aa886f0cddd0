/** From news to letters: gathered for each person, tried again, kept until they are delivered or given up. */
package io.luxuan.notify.letter;
