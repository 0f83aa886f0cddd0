/** What experts ask for waits for a manager, and the answer is told to them. */
package io.luxuan.expert.told;
