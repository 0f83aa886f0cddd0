/** Text messages and chat programs, by the HTTP interfaces of those who run them. Addresses of these come from the settings alone. */
package io.luxuan.notify.hook;
