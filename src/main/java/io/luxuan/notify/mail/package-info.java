/** E-mail over SMTP. */
package io.luxuan.notify.mail;
