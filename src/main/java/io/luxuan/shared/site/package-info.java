/** What modules bring to the site: who may enter their pages, and where the top bar leads to them. */
package io.luxuan.shared.site;
