/** What a person has been told, on the platform itself. */
package io.luxuan.notify.inbox;
