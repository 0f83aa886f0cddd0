/** What proves who somebody is beside the password, and the steps of signing in that follow from it. */
package io.luxuan.account.factor;
