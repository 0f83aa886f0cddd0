/** What experts have done in a round: a list to pay by, and a paper that thanks them. */
package io.luxuan.card.fee;
