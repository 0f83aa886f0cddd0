/** How well panels fit what they judge, over a round. */
package io.luxuan.panel.quality;
