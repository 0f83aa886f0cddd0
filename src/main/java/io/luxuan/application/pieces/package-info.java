/** Files that travel in pieces: what arrived before a break is not sent again. */
package io.luxuan.application.pieces;
