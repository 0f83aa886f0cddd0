/** How a meeting puts equals in order: by typing places, by moving a block, by a pasted list, one step up or down. Pure. */
package io.luxuan.shared.order;
