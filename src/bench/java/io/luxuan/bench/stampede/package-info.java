/**
 * {@code bench/stampede}: many applicants save and submit in the last minute of a call, some of them too late. Each has
 * an account, an organisation, a session and a begun draft when the minute begins. Afterwards the database is asked
 * whether everybody was told the truth.
 */
package io.luxuan.bench.stampede;
