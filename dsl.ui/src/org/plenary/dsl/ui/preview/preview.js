// What the preview asks of a page: to take over another state of the text without moving, to show the place of the
// caret, and to tell which paragraph was clicked. Scripts are run by the workbench only; the page itself has none.
window.plenary = (function () {
    'use strict';

    var chosen = null;

    function same(one, other) {
        return one.nodeName === other.nodeName && one.textContent === other.textContent;
    }

    function takeAttributes(target, source) {
        Array.from(target.attributes).forEach(function (attribute) {
            if (!source.hasAttribute(attribute.name)) {
                target.removeAttribute(attribute.name);
            }
        });
        Array.from(source.attributes).forEach(function (attribute) {
            if (target.getAttribute(attribute.name) !== attribute.value) {
                target.setAttribute(attribute.name, attribute.value);
            }
        });
    }

    // Children that are the same at the beginning and at the end stay; those between are made alike one by one.
    function takeChildren(target, source) {
        var old = Array.from(target.childNodes), now = Array.from(source.childNodes);
        var start = 0, end = 0, most = Math.min(old.length, now.length);
        while (start < most && same(old[start], now[start])) {
            start++;
        }
        while (end < most - start && same(old[old.length - 1 - end], now[now.length - 1 - end])) {
            end++;
        }
        for (var i = 0; i < start; i++) {
            take(old[i], now[i]);
        }
        for (var j = 1; j <= end; j++) {
            take(old[old.length - j], now[now.length - j]);
        }
        takeMiddle(target, old.slice(start, old.length - end), now.slice(start, now.length - end),
            old[old.length - end] || null);
    }

    function takeMiddle(target, old, now, before) {
        for (var i = 0; i < Math.max(old.length, now.length); i++) {
            if (i >= now.length) {
                old[i].remove();
            } else if (i >= old.length) {
                target.insertBefore(now[i], before);
            } else if (old[i].nodeName === now[i].nodeName) {
                take(old[i], now[i]);
            } else {
                target.replaceChild(now[i], old[i]);
            }
        }
    }

    function take(target, source) {
        if (target.nodeType !== Node.ELEMENT_NODE) {
            if (target.nodeValue !== source.nodeValue) {
                target.nodeValue = source.nodeValue;
            }
            return;
        }
        takeAttributes(target, source);
        takeChildren(target, source);
    }

    function blocks() {
        return Array.from(document.querySelectorAll('[data-offset]'));
    }

    // The block that holds a place of the text: the last one that begins before it.
    function blockAt(offset) {
        var found = null;
        blocks().forEach(function (block) {
            if (Number(block.dataset.offset) <= offset) {
                found = block;
            }
        });
        return found;
    }

    function firstInSight() {
        return blocks().find(function (block) {
            return block.getBoundingClientRect().bottom > 0;
        });
    }

    function update(html) {
        var anchor = firstInSight(), before = anchor && anchor.getBoundingClientRect().top;
        var next = new DOMParser().parseFromString(html, 'text/html');
        if (document.head.innerHTML !== next.head.innerHTML) {
            var own = document.getElementById('plenary-preview');
            document.head.innerHTML = next.head.innerHTML;
            document.head.appendChild(own);
        }
        takeAttributes(document.documentElement, next.documentElement);
        take(document.body, next.body);
        if (anchor && anchor.isConnected) {
            window.scrollBy(0, anchor.getBoundingClientRect().top - before);
        }
    }

    function show(offset, scroll) {
        var block = blockAt(offset);
        if (chosen) {
            chosen.removeAttribute('data-chosen');
        }
        chosen = block;
        if (block) {
            block.setAttribute('data-chosen', '');
            var box = block.getBoundingClientRect();
            var inSight = box.top >= 0 && box.top < window.innerHeight * 0.85;
            if (scroll && !inSight) {
                window.scrollBy(0, box.top - window.innerHeight * 0.3);
            }
        }
    }

    // On paper: the rules for print hold on the screen too, on a sheet with margins.
    function paper(wanted) {
        Array.from(document.styleSheets).forEach(function (sheet) {
            Array.from(sheet.cssRules).forEach(function (rule) {
                if (rule.media) {
                    rule.original = rule.original || rule.media.mediaText;
                    var print = rule.original === 'print', screen = rule.original.indexOf('screen') === 0;
                    rule.media.mediaText = !wanted ? rule.original : print ? 'all' : screen ? 'print'
                        : rule.original;
                }
            });
        });
        document.documentElement.toggleAttribute('data-paper', wanted);
    }

    function zoom(percent) {
        document.body.style.zoom = percent / 100;
    }

    function clicked(event) {
        var block = event.target.closest && !event.target.closest('a') && event.target.closest('[data-offset]');
        if (block) {
            window.location.href = 'plenary:' + block.dataset.offset;
        }
    }

    var style = document.createElement('style');
    style.id = 'plenary-preview';
    style.textContent = '[data-chosen] { box-shadow: -.35rem 0 0 -.15rem #009edb; }'
        + '[dir=rtl] [data-chosen] { box-shadow: .35rem 0 0 -.15rem #009edb; }'
        + '[data-offset] { cursor: pointer; }'
        + 'html[data-paper] { background: #b9c0c6; }'
        + 'html[data-paper] body { background: #fff; color: #000; width: 17cm; max-width: none; margin: 1cm auto;'
        + ' padding: 2cm; box-shadow: 0 .1cm .4cm #0006; }';
    document.head.appendChild(style);
    document.addEventListener('click', clicked);
    return {update: update, show: show, paper: paper, zoom: zoom};
})();
