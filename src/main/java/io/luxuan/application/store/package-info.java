/** Applications as they stand in tables: rows, answers, versions, findings, the timeline. */
package io.luxuan.application.store;
