/** Fields that are held since before the platform: who holds which, by what paper, until when. */
package io.luxuan.decision.field;
