/* Files of the form: several at once, large ones in pieces that are not sent again after a break. Without this file the form sends them whole. */
(function () {
  'use strict';

  var LARGE = 1024 * 1024;
  var MOST_TRIES = 40;
  var LONGEST_PAUSE_MS = 15000;

  function token() {
    var match = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/);
    return match ? decodeURIComponent(match[1]) : '';
  }

  function wait(ms) {
    return new Promise(function (resolve) { window.setTimeout(resolve, ms); });
  }

  async function digest(bytes) {
    var hash = await window.crypto.subtle.digest('SHA-256', bytes);
    return Array.from(new Uint8Array(hash)).map(function (one) { return one.toString(16).padStart(2, '0'); }).join('');
  }

  function Said(text) { this.message = text; }

  // What the network lost is sent again; what the server refuses is not.
  async function post(address, fields, progress) {
    for (var tries = 0; ; tries += 1) {
      var answer = null;
      try {
        var body = new FormData();
        Object.keys(fields).forEach(function (name) { body.append(name, fields[name]); });
        answer = await fetch(address, { method: 'POST', body: body, headers: { 'X-XSRF-TOKEN': token(), 'HX-Request': 'true' }, redirect: 'error' });
      } catch (broken) {
        progress().say(progress().box.dataset.broken);
      }
      if (answer && answer.ok) { return answer; }
      if (answer && answer.status === 409) { throw new Said((await answer.json()).message); }
      if (answer && answer.status < 500 && answer.status !== 429 || tries >= MOST_TRIES) { throw new Said(progress().box.dataset.failed); }
      await wait(Math.min(LONGEST_PAUSE_MS, 1000 * Math.pow(2, Math.min(tries, 4))));
    }
  }

  function progressOf(question) {
    var box = document.querySelector('#files-' + CSS.escape(question) + ' [data-progress]');
    return {
      box: box,
      say: function (text) { box.hidden = false; box.querySelector('[data-said]').textContent = text; },
      at: function (name, done, all) {
        box.hidden = false;
        box.querySelector('progress').value = Math.round(100 * done / all);
        box.querySelector('[data-said]').textContent = name + ' ' + Math.round(100 * done / all) + '%';
      }
    };
  }

  // Answers where the whole is asked for.
  async function inPieces(address, file, progress) {
    var mark = 'sha256:' + await digest(await file.arrayBuffer());
    var begun = await (await post(address + '/uploads', { name: file.name, bytes: file.size, mark: mark }, progress)).json();
    for (var piece = 0; piece < begun.pieces; piece += 1) {
      progress().at(file.name, piece, begun.pieces);
      if (begun.there.indexOf(piece) >= 0) { continue; }
      var bytes = await file.slice(piece * begun.pieceBytes, (piece + 1) * begun.pieceBytes).arrayBuffer();
      await post(address + '/uploads/' + begun.id + '/pieces/' + piece, { piece: new Blob([bytes]), sha256: await digest(bytes) }, progress);
    }
    progress().at(file.name, begun.pieces, begun.pieces);
    return address + '/uploads/' + begun.id;
  }

  function fault(id) {
    var said = document.querySelector('#' + CSS.escape(id + '-error') + ' span');
    return said && said.textContent;
  }

  async function send(field, files) {
    var id = field.id;
    var question = field.name.slice('file.'.length);
    var address = field.getAttribute('hx-post');
    var progress = function () { return progressOf(question); };
    var refused = [];
    for (var at = 0; at < files.length; at += 1) {
      try {
        var whole = await inPieces(address, files[at], progress);
        await window.htmx.ajax('POST', whole, { target: '#files-' + CSS.escape(question), swap: 'outerHTML' });
        if (fault(id)) { refused.push(files[at].name + '：' + fault(id)); }
      } catch (said) {
        if (!(said instanceof Said)) { throw said; }
        refused.push(files[at].name + '：' + said.message);
      }
    }
    progress().box.hidden = true;
    if (refused.length) {
      document.getElementById(id + '-error').textContent = refused.join(' ');
      document.getElementById(id).classList.add('is-invalid');
      document.getElementById(id).setAttribute('aria-invalid', 'true');
    }
  }

  document.addEventListener('change', function (event) {
    var field = event.target;
    var files = field.files && Array.from(field.files);
    var canSplit = window.crypto && window.crypto.subtle && window.htmx && field.hasAttribute && field.hasAttribute('hx-post');
    if (!canSplit || !files || !files.some(function (file) { return file.size > LARGE; }) && files.length < 2) { return; }
    event.stopImmediatePropagation();
    send(field, files);
  }, true);
})();
