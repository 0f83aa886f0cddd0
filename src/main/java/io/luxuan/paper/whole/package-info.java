/** An application as one paper: its text, its team, its signature page and its attachments, with a number and a code on each page. */
package io.luxuan.paper.whole;
