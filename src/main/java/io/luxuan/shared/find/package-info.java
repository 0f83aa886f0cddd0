/** What staff find by a few words: each module searches its own facts. */
package io.luxuan.shared.find;
