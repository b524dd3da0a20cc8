// Where the address names a choice, the map is not shown until it is made: nothing that is read moves. map.css shows it in any case after a while.

document.querySelector('library-map')?.toggleAttribute('data-choosing', location.hash !== '');

export {};
